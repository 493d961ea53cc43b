namespace Companion.Jupyter.Contents;

/// <summary>Informs a front end that a connection does not exist.</summary>
internal sealed record CommCloseContent(string CommId, IReadOnlyDictionary<string, string> Data);
