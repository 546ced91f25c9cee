"""Which keys of the kernel's numbers write a text, for compositors that are told keys."""
FIRST_OF_ROW = {"qwertyuiop": 16, "asdfghjkl": 30, "zxcvbnm": 44, " ": 57}
CODES = {letter: first + place for row, first in FIRST_OF_ROW.items() for place, letter in enumerate(row)}


def codes(text):
    return [CODES[letter] for letter in text]
