namespace Companion.Jupyter.Contents;

/// <summary>Whether Enter should run what is written: <c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</summary>
/// <param name="Status">Which.</param>
/// <param name="Indent">What the next line may begin with, when it is incomplete.</param>
internal sealed record IsCompleteReply(string Status, string Indent);
