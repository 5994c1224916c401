"""What the pictures of the manual show, and the hand that plays it."""
