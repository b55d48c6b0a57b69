"""Where the frozen program starts."""

import sys

from readerapp.cli import main

sys.exit(main())
