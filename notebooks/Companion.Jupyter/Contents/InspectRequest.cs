namespace Companion.Jupyter.Contents;

/// <summary>Asks what the name at a position means. The position counts Unicode characters.</summary>
internal sealed record InspectRequest(string Code, int CursorPos);
