"""The values that everything else speaks: frozen dataclasses and pure functions, no I/O.

A package above this one imports the module it needs (`from readerapp.model.paper import Paper`):
the model is vocabulary, not a service, so it has no single door.
"""
