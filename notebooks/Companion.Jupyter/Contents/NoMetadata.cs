namespace Companion.Jupyter.Contents;

/// <summary>The metadata of a value, which is empty.</summary>
internal sealed record NoMetadata();
