namespace Companion.Jupyter.Contents;

/// <summary>A line of input.</summary>
internal sealed record InputReplyContent(string Value);
