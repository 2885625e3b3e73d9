"""One shared prefix, many suffixes: documents decoded together in a ragged KV cache.

::

    requests ──> Run ──> Track, Track, Track ...     one per document: what to read, what to ask
                  │            │
                  │            v  new tokens, each with an owner and a position
                  │      RaggedCache                 prefix ▓▓▓▓▓▓  a b b a c . c b a a . b
                  │            │                     owner    P     (a dot is a dead position)
                  │            v
                  │      RaggedModel                 one forward pass for all of them, no padding
                  │            │
                  │            v  a hidden state per question
                  │        Head                      scores of the allowed tokens only
                  │            │
                  v            v
    completions <── Track settles: accepts its draft as far as it was right, drops the rest

A token on its way: `Run` admits a request and makes a `Track` of it. In each pass the track hands
over tokens: a chunk of its suffix; later what its `Writer` wrote since the last pass (a choice and
whatever the grammar forced after it) and a draft of what may come next (`draft`). `RaggedCache`
gives each token a cache position, `RaggedModel` runs them through the model under one rule
(`mask.visible`), and the head scores the places where something must be chosen. A draft that
agrees with the model's choices costs one pass for many tokens; where it does not, the wrong tokens
lose their cache positions and the model's own choice stands. So the output is that of greedy
decoding, one document at a time, up to the rounding of sums in another order.

Modules, in reading order: `mask`, `cache`, `forward`, `prefixes`, `draft`, `track`, `pace`,
`resident`, `lanes`, `run`, `engine`.
"""
