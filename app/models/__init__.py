"""The models on this machine and those that can be fetched, without a widget in sight."""
