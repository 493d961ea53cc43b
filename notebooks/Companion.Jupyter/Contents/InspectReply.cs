using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>The description of a name.</summary>
internal sealed record InspectReply(bool Found, MimeBundle Data, NoMetadata Metadata, string Status = "ok");
