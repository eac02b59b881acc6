"""The conformance cases of tests/cases, run through the Python package."""
