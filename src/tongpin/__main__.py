"""`python -m tongpin` is the same as `tongpin`."""

from tongpin.cli.main import run

if __name__ == "__main__":
    run()
