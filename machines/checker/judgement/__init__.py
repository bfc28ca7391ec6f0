"""What is wrong with a program, the run that shows it, and that run played again."""
