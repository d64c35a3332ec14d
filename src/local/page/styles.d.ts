/** Style sheets are gathered into page.css by the build. */
declare module '*.css';
