using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>A value that a cell displays, or a new value for a display.</summary>
internal sealed record DisplayDataContent(MimeBundle Data, NoMetadata Metadata, TransientData Transient);
