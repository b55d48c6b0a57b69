"""What the files of a library are called."""

FILE = "library.sqlite"
INDEX = "search.sqlite"
