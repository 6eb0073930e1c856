"""What happens when the process is killed, the disk is full, or the file is damaged."""
