"""Training: labelled documents in, an adapter that fills prompts well out.

``views`` decides what an example shows, ``packing`` lays one prefix and many documents under one
mask, ``sft`` trains an adapter on it and resumes after a kill.
"""
