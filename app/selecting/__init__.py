"""Selections that take a question, a second file or a while."""
