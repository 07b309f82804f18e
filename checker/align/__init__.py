"""What may speak of the same thing: claims of both reports as vectors and words, and the candidates they make.

The way in: `vectors.encode_claims`, then `candidates.propose` (generous, for the comparators) and `candidates.states`
(strict, for what one report alone tells); `encode` has the encoders that make the vectors. numpy, no word of any
language.
"""
