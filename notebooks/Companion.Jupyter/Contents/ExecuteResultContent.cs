using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>The value of a cell's last expression.</summary>
internal sealed record ExecuteResultContent(int ExecutionCount, MimeBundle Data, NoMetadata Metadata);
