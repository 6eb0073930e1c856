"""Start the installed program: `python -m planner`, and the command that the package installs."""

import sys

from planner import launch


def main() -> int:
    """Start the program with the arguments of the process."""
    return launch.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
