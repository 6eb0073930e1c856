"""What is known about the field before a plan exists: kinds of measure and place, boards, districts."""
