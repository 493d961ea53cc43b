namespace Companion.Jupyter.Contents;

/// <summary>Jupyter's messaging protocol.</summary>
internal static class MessagingProtocol
{
    /// <summary>The version of the protocol that this kernel speaks.</summary>
    public const string Version = "5.3";
}
