using Companion.Simulations.Gunicorn.CommandLine;
using Companion.Simulations.Text;

namespace Companion.Simulations.Gunicorn;

/// <summary>
/// An address on which Gunicorn listens, read from <c>--bind</c> (<c>gunicorn.util.parse_address</c>).
/// </summary>
/// <param name="Text">As written: <c>0.0.0.0:8000</c>, <c>unix:/run/app.sock</c>.</param>
/// <param name="Host">The host in lower case; null for a socket.</param>
/// <param name="Port">
/// The port, 8000 by default; null for a socket, or if there is a <paramref name="Problem"/>.
/// </param>
/// <param name="Problem">
/// Why Gunicorn stops when it starts to listen, which <c>--check-config</c> does not detect; null if it does not stop.
/// </param>
public sealed record BindAddress(string Text, string? Host, int? Port, string? Problem)
{
    private const string DefaultPort = "8000";

    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLocal => Host is null or "localhost" or "::1" || Host.StartsWith("127.", StringComparison.Ordinal);

    /// <summary>Reads an address.</summary>
    public static BindAddress Parse(string text)
    {
        if (text.StartsWith("unix:", StringComparison.Ordinal) || text.StartsWith("fd://", StringComparison.Ordinal))
        {
            return new BindAddress(text, Host: null, Port: null, Problem: null);
        }

        var address = text.StartsWith("tcp://", StringComparison.Ordinal) ? text[6..] : text;
        var (host, port) = Split(address);
        return PythonInteger.Parse(port) is { } number
            ? new BindAddress(text, host.ToLowerInvariant(), Numbers.Saturate(number), Problem: null)
            : new BindAddress(
                text,
                host.ToLowerInvariant(),
                Port: null,
                $"{PythonText.Quote(port)} is not a valid port number."
            );
    }

    private static (string Host, string Port) Split(string address)
    {
        if (address.Contains('[') && address.Contains(']'))
        {
            var parts = address.Split("]:");
            var host = address.Split(']')[0];

            // Like Python's [1:], which also accepts an empty text.
            return (host.Length > 0 ? host[1..] : host, parts.Length > 1 ? parts[1] : DefaultPort);
        }

        if (address.Length == 0)
        {
            return ("0.0.0.0", DefaultPort);
        }

        var pieces = address.Split(':');
        return (pieces[0], pieces.Length > 1 ? pieces[1] : DefaultPort);
    }
}
