namespace Companion.Jupyter.Contents;

/// <summary>Whether Enter should run the code: <c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</summary>
/// <param name="Status">One of these.</param>
/// <param name="Indent">The indentation of the next line, if the code is incomplete.</param>
internal sealed record IsCompleteReply(string Status, string Indent);
