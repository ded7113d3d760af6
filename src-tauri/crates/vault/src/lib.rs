//! Keys: slots, header, recovery sheet. Knows nothing of what is kept.
