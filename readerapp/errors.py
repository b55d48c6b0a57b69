"""The one exception that a user gets to see.

House rule: what is the world's fault (a full disk, a file that is not a feed, a library in use) is an
`AppError`, raised where it is noticed and shown once by whoever the user talks to: the message bar, or the
last line of the command. Everything else is our own bug: nobody catches it to hide it.
"""


class AppError(Exception):
    """The world's fault: carries one sentence for the user, plain and complete.

    Raise it `from` what caused it: the log keeps the cause, the user reads the sentence.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
