namespace Companion.Jupyter.Contents;

/// <summary>What may be written here? The position is in Unicode characters.</summary>
internal sealed record CompleteRequest(string Code, int CursorPos);
