"""Clean up as the window knows it: where, with which model, how strong, and the live result."""
