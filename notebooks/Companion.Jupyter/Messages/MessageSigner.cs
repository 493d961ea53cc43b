using System.Security.Cryptography;
using System.Text;

namespace Companion.Jupyter.Messages;

/// <summary>
/// Signs messages with HMAC-SHA256 in hexadecimal, over the frames from the header to the content (Jupyter messaging
/// 5.3, "The wire protocol").
/// </summary>
/// <param name="key">The key; if empty, messages are not signed.</param>
internal sealed class MessageSigner(ReadOnlyMemory<byte> key)
{
    public byte[] Sign(params ReadOnlySpan<ReadOnlyMemory<byte>> frames)
    {
        if (key.IsEmpty)
        {
            return [];
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Span);
        foreach (var frame in frames)
        {
            hash.AppendData(frame.Span);
        }

        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public bool Verifies(ReadOnlySpan<byte> signature, params ReadOnlySpan<ReadOnlyMemory<byte>> frames) =>
        key.IsEmpty || CryptographicOperations.FixedTimeEquals(signature, Sign(frames));
}
