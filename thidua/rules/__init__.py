"""What an office would send back: rules of form and of good sense, each one function with its article and examples."""
