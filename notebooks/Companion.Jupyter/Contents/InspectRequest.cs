namespace Companion.Jupyter.Contents;

/// <summary>What does this name mean? The position is in Unicode characters.</summary>
internal sealed record InspectRequest(string Code, int CursorPos);
