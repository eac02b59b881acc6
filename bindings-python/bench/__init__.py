"""What events and requests cost in Python, beside doing it by hand. See `__main__`."""
