"""Dialogs of the tone controls: a few sliders each, with the photo as their preview."""
