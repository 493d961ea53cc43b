namespace Companion.Jupyter.Contents;

/// <summary>The name by which a value that is shown can be changed. It is no part of the notebook.</summary>
internal sealed record TransientData(string DisplayId);
