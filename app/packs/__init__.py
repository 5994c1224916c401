"""What can be added to the installed program, without a widget in sight."""
