namespace Companion.Jupyter.Contents;

/// <summary>Jupyter's messaging protocol.</summary>
internal static class MessagingProtocol
{
    /// <summary>The protocol version of this kernel.</summary>
    public const string Version = "5.3";
}
