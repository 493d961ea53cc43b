using System.Text;

namespace Companion.Site.Serving;

/// <summary>The <c>Location</c> of a redirect.</summary>
internal static class RedirectLocation
{
    /// <summary>The destination, in ASCII, with the request's query unless it has its own, as Netlify does.</summary>
    /// <param name="destination">A rule's destination, with placeholders replaced.</param>
    /// <param name="query">The request's query with its <c>?</c>; empty when there is none.</param>
    public static string For(string destination, string query)
    {
        var fragment = destination.IndexOf('#');
        var (address, rest) = fragment < 0 ? (destination, "") : (destination[..fragment], destination[fragment..]);
        return Encode(address.Contains('?') ? destination : $"{address}{query}{rest}");
    }

    private static string Encode(string text) =>
        string.Concat(
            Encoding
                .UTF8.GetBytes(text)
                .Select(octet => octet is > (byte)' ' and <= (byte)'~' ? $"{(char)octet}" : $"%{octet:X2}")
        );
}
