"""Documents for people who decide: the same content typeset, printed and, as a report's draft, in Word."""
