namespace Companion.Jupyter.Contents;

/// <summary>Should Enter run this?</summary>
internal sealed record IsCompleteRequest(string Code);
