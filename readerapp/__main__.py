"""`python -m readerapp`: the same as the `readerapp` command."""

import sys

from readerapp.cli import main

if __name__ == "__main__":  # a child process of the parser imports this file again
    sys.exit(main())
