using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>What a name means.</summary>
internal sealed record InspectReply(bool Found, MimeBundle Data, NoMetadata Metadata, string Status = "ok");
