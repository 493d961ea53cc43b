namespace Companion.Jupyter.Contents;

/// <summary>The name by which a displayed value can be changed. It is not part of the notebook.</summary>
internal sealed record TransientData(string DisplayId);
