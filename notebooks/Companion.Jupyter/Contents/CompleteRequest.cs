namespace Companion.Jupyter.Contents;

/// <summary>Asks for the completions at a position, which counts Unicode characters.</summary>
internal sealed record CompleteRequest(string Code, int CursorPos);
