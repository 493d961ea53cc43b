namespace Companion.Site.Checkups;

/// <summary>Something that is missing, though nothing is wrong without it.</summary>
/// <param name="Audience">Who would miss it.</param>
/// <param name="What">What is missing, in a few words: <c>a transcript</c>.</param>
/// <param name="Advice">What to write.</param>
public sealed record Finding(Audience Audience, string What, string Advice);
