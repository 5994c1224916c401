"""What is edited, without a widget in sight."""
