"""What figures are read by: number words, hedges, measures, ages, what is counted and what is none."""
