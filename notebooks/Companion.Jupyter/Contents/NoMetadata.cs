namespace Companion.Jupyter.Contents;

/// <summary>Remarks on a value; there are none.</summary>
internal sealed record NoMetadata();
