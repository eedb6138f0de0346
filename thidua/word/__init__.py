"""Word files as such: packages, their XML, names, measures, order and styles; knows neither templates nor plans."""
