"""What the product promises, measured by one command: `python -m benchmarks` prints a JSON line for each promise."""
