using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>A value that a cell shows, or another in its place.</summary>
internal sealed record DisplayDataContent(MimeBundle Data, NoMetadata Metadata, TransientData Transient);
