"""Music composed by rule to an exact length."""
