package vn.chiso.base.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is asked for.
 *
 * @param overview the parameters of the overview where the reader stands there, so that what is opened keeps year and
 *     indicator; empty elsewhere
 */
public record SearchQuery(SearchText text, Map<String, List<String>> overview, Locale locale) {}
